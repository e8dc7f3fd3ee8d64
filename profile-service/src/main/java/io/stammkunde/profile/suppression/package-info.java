/**
 * Keeps those who were erased from becoming known again by an import, a replay or a late event. Only keyed hashes of their
 * identifiers are kept; other services decide which, on the topic of suppressions.
 */
@NullMarked
package io.stammkunde.profile.suppression;

import org.jspecify.annotations.NullMarked;
