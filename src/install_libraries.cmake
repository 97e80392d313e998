# An archive runs wherever it is unpacked: it brings the libraries along, but for the C library, which
# belongs to the machine, and each with its own licence. What is installed uses the machine's, and has
# no business with another folder.
set(program "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/${okr_program}")
if(NOT CMAKE_INSTALL_PREFIX MATCHES "/_CPack_Packages/.*/TGZ/")
  file(RPATH_REMOVE FILE "${program}")
  return()
endif()
file(GET_RUNTIME_DEPENDENCIES
  EXECUTABLES "${program}"
  RESOLVED_DEPENDENCIES_VAR libraries
  POST_EXCLUDE_REGEXES "/(ld-linux.*|libc|libm|libpthread|libdl|librt)[.]so[.0-9]*$")
foreach(library IN LISTS libraries)
  file(INSTALL "${library}" DESTINATION "${CMAKE_INSTALL_PREFIX}/lib/okr" FOLLOW_SYMLINK_CHAIN)
  get_filename_component(name "${library}" NAME)
  execute_process(COMMAND dpkg-query -S "*/${name}" OUTPUT_VARIABLE owner ERROR_QUIET)
  string(REGEX MATCH "^[^:, ]+" package "${owner}")
  get_filename_component(copyright "/usr/share/doc/${package}/copyright" REALPATH)
  if(EXISTS "${copyright}")
    file(INSTALL "${copyright}" DESTINATION "${CMAKE_INSTALL_PREFIX}/share/doc/okr/libraries" RENAME "${name}")
  endif()
endforeach()
