# Language, warnings and sanitizers, the same for every target.
option(CARM_BUILD_TESTS "Build the tests and benchmarks" ON)
option(CARM_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(CARM_ASSUME_CHECKS "Check CARM_ASSUME conditions at run time" OFF)
set(CARM_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CARM_CCACHE ccache)
if(CARM_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CARM_CCACHE}")
endif()

add_library(carm_options INTERFACE)
target_compile_definitions(carm_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
  $<$<BOOL:${CARM_ASSUME_CHECKS}>:CARM_ASSUME_CHECKS=1>)
target_compile_options(carm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wcast-qual -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough
  $<$<BOOL:${CARM_WARNINGS_AS_ERRORS}>:-Werror>)
if(CARM_SANITIZE)
  add_compile_options(-fsanitize=${CARM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${CARM_SANITIZE})
endif()
