# carm_test(money USES money identifiers [LINKS ...])
# One program tests_<name> from every .cpp of the calling folder; each CARM_TEST class in it becomes one
# ctest case named <name>.<Class>.
function(carm_test name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS;ENVIRONMENT" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp")
  add_executable(tests_${name} ${sources})
  list(TRANSFORM ARG_USES PREPEND carm_)
  target_link_libraries(tests_${name} PRIVATE carm_test_harness ${ARG_USES} ${ARG_LINKS})
  set_target_properties(tests_${name} PROPERTIES UNITY_BUILD OFF)
  foreach(source IN LISTS sources)
    file(STRINGS "${source}" lines REGEX "^CARM_TEST\\(.*\\)")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^CARM_TEST\\(([A-Za-z0-9_]+)\\).*" "\\1" class "${line}")
      add_test(NAME ${name}.${class} COMMAND tests_${name} ${class})
      set_tests_properties(${name}.${class} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;CARM_SHARED_DATA=${CARM_SHARED_DATA};${ARG_ENVIRONMENT}")
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  endforeach()
endfunction()

# The given reference data, beside the project when it is there.
cmake_path(SET CARM_SHARED_DATA NORMALIZE "${CMAKE_SOURCE_DIR}/../shared/data")
