/**
 * Recognises people. Deterministic: an identifier belongs to one person, two ids of known customers never become one
 * person, and every decision can be looked up afterwards.
 */
@NullMarked
package io.stammkunde.profile.identity;

import org.jspecify.annotations.NullMarked;
