/** What the tests of every service share: real servers, signed tokens, path tricks and the rules of the package tree. */
@NullMarked
package io.stammkunde.testing;

import org.jspecify.annotations.NullMarked;
