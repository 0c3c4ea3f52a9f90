# One folder = one static library = one namespace = one include prefix.
#
#   carm_room(money USES support LINKS Boost::boost)
#
# makes the target carm_money from every .cpp of the calling folder. Unity builds are on by default
# for speed (CMAKE_UNITY_BUILD=OFF finds missing includes), so names of file-local helpers are
# unique within a room.
function(carm_room name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  add_library(carm_${name} STATIC ${sources})
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH include_root)
  target_include_directories(carm_${name} PUBLIC "${include_root}")
  list(TRANSFORM ARG_USES PREPEND carm_)
  target_link_libraries(carm_${name} PUBLIC carm_options Qt6::Core ${ARG_USES} ${ARG_LINKS})
  set_target_properties(carm_${name} PROPERTIES LINKER_LANGUAGE CXX UNITY_BUILD_BATCH_SIZE 10)
endfunction()
