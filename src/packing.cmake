# Read by cpack, once for each sort of package.

# Without them cpack would make a package that depends on nothing, and say nothing.
if(CPACK_GENERATOR STREQUAL "DEB")
  foreach(program dpkg-shlibdeps file)
    find_program(found_${program} ${program})
    if(NOT found_${program})
      message(FATAL_ERROR "a .deb needs dpkg-shlibdeps and file: apt-get install dpkg-dev file; cpack -G TGZ does without")
    endif()
  endforeach()
endif()
