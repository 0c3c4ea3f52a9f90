// The one place where Asio and Beast themselves are compiled; every other file only declares them.
#include "asio.h"

#include <boost/asio/impl/src.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/beast/src.hpp>
