# What `cmake --install` and `cpack` put where. The completions are what `okr completion` prints.
install(TARGETS okr RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/man/okr.1 ${PROJECT_SOURCE_DIR}/man/okr-lint.1
        ${PROJECT_SOURCE_DIR}/man/okr-explain.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/man/okr.yaml.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${PROJECT_SOURCE_DIR}/man/okr-rules.7 DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)
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
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
