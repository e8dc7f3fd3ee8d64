/**
 * This service's part in rights requests: telling all profiles and keyed hashes of a person, counting and erasing what is
 * kept of them, restricting them, and showing everything that is held.
 */
@NullMarked
package io.stammkunde.profile.erasure;

import org.jspecify.annotations.NullMarked;
