# What `cmake --install` and `cpack` put where.
install(TARGETS okr RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
