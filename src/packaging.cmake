# What `cmake --install` and `cpack` put where. The completions are what `okr completion` prints.
install(TARGETS okr RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
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

install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/src/report/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/okr)

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
install(FILES ${completions}/okr.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME okr)
install(FILES ${completions}/_okr DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completions}/okr.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

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
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
