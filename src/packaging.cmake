# What `cmake --install` and `cpack` put where. The completions are what `okr completion` prints.
set(okr_bash ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
set(okr_fish ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
set(okr_zsh ${CMAKE_INSTALL_DATADIR}/zsh)
set(okr_schemas ${CMAKE_INSTALL_DATADIR}/okr)
set(okr_folders ${CMAKE_INSTALL_BINDIR} ${CMAKE_INSTALL_DOCDIR} ${okr_bash} ${okr_fish} ${okr_zsh} ${okr_schemas}
  ${CMAKE_INSTALL_MANDIR}/man1 ${CMAKE_INSTALL_MANDIR}/man5 ${CMAKE_INSTALL_MANDIR}/man7)
install(CODE "set(okr_folders ${okr_folders})")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/install_folders.cmake)

set_target_properties(okr PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/okr")
install(TARGETS okr RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(CODE "set(okr_program ${CMAKE_INSTALL_BINDIR}/okr)")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/install_libraries.cmake)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# Manual pages and the changelog, packed as Debian wants them: man reads both forms. The same bytes
# each time, so no name and no date goes in.
find_program(OKR_GZIP gzip REQUIRED)
set(packed)
function(install_packed file destination)
  get_filename_component(name ${file} NAME)
  set(gz ${PROJECT_BINARY_DIR}/packed/${name}.gz)
  add_custom_command(
    OUTPUT ${gz}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packed
    COMMAND ${OKR_GZIP} -9nc ${file} > ${gz}
    DEPENDS ${file}
    VERBATIM)
  install(FILES ${gz} DESTINATION ${destination})
  set(packed ${packed} ${gz} PARENT_SCOPE)
endfunction()

file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.[1-9])
foreach(page ${pages})
  string(REGEX MATCH "[1-9]$" section ${page})
  install_packed(${page} ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
install_packed(${PROJECT_SOURCE_DIR}/src/changelog ${CMAKE_INSTALL_DOCDIR})
add_custom_target(okr_packed ALL DEPENDS ${packed})

# All folders in them for everybody to read, as the files are.
set(readable OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples
  DESTINATION ${CMAKE_INSTALL_DOCDIR} DIRECTORY_PERMISSIONS ${readable})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/src/report/schemas
  DESTINATION ${okr_schemas} DIRECTORY_PERMISSIONS ${readable})

set(completions ${PROJECT_BINARY_DIR}/completions)
add_custom_command(
  OUTPUT ${completions}/okr.bash ${completions}/_okr ${completions}/okr.fish
  COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
  COMMAND okr completion bash > ${completions}/okr.bash
  COMMAND okr completion zsh > ${completions}/_okr
  COMMAND okr completion fish > ${completions}/okr.fish
  DEPENDS okr
  VERBATIM)
add_custom_target(okr_completions ALL DEPENDS ${completions}/okr.bash ${completions}/_okr ${completions}/okr.fish)
install(FILES ${completions}/okr.bash DESTINATION ${okr_bash} RENAME okr)
install(FILES ${completions}/okr.fish DESTINATION ${okr_fish})
# Debian's zsh looks elsewhere below /usr than all others do, and than it does itself below /usr/local.
install(CODE "
  set(okr_folders ${okr_zsh}/site-functions)
  if(CMAKE_INSTALL_PREFIX STREQUAL \"/usr\" AND EXISTS /etc/debian_version)
    set(okr_folders ${okr_zsh}/vendor-completions)
  endif()")
install(SCRIPT ${CMAKE_CURRENT_LIST_DIR}/install_folders.cmake)
install(CODE "
  file(INSTALL \"${completions}/_okr\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/\${okr_folders}\")")

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME okr)
set(CPACK_PACKAGE_CONTACT "The okr maintainers <maintainers@okr.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Objectives and Key Results as plain text in git")
set(CPACK_PACKAGE_DESCRIPTION
"okr keeps a company's objectives and key results as YAML files in git, one
for each team and period, and says how to write them so that they say
something: what is wrong, where, why, and what to write instead. It follows
the alignment of teams over all files and reads check-ins.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_SYSTEM_NAME ${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/packing.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/before_packing.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
include(CPack)
