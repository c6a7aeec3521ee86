//! Nothing. The dependencies of this package make Cargo choose the same features of libraries for
//! the release as for the tests. Otherwise it would compile a hundred of them twice.
