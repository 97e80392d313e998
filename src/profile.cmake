# What okr does most stands together in the program and is compiled for speed, the rest for size. Both builds
# are made in one folder: the records lie beside the objects.
set(OKR_PROFILE_RECORDED ${CMAKE_BINARY_DIR}/okr_profile_recorded) # there once okr_train has come to its end
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  message(FATAL_ERROR "OKR_PROFILE needs GCC: leave it out, or name one by CMAKE_CXX_COMPILER")
endif()
if(OKR_PROFILE STREQUAL record)
  if(NOT OKR_BUILD_TESTS)
    message(FATAL_ERROR "OKR_PROFILE=record needs OKR_BUILD_TESTS, whose tools write what okr reads meanwhile")
  endif()
  file(REMOVE ${OKR_PROFILE_RECORDED})
  target_compile_options(okr_flags INTERFACE -fprofile-generate -fprofile-update=atomic)
  target_link_options(okr_flags INTERFACE -fprofile-generate)
elseif(OKR_PROFILE STREQUAL use)
  if(NOT EXISTS ${OKR_PROFILE_RECORDED})
    message(FATAL_ERROR "nothing is recorded in this folder: configure it with -DOKR_PROFILE=record, build okr_train")
  endif()
  # Tests and tools have no records. A record of other code is an error: it has to be made anew.
  target_compile_options(okr_flags INTERFACE -fprofile-use -Wno-missing-profile)
else()
  message(FATAL_ERROR "OKR_PROFILE is record or use, not '${OKR_PROFILE}'")
endif()
