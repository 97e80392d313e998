# Run by cpack when all is installed, before it is packed. The folder that cpack itself makes is as
# the umask has it.
if(EXISTS "${CPACK_TEMPORARY_DIRECTORY}/usr")
  file(CHMOD "${CPACK_TEMPORARY_DIRECTORY}/usr"
    PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()
