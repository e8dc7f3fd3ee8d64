/** Links that stand in letters: whoever holds one may do what it is for, and nothing else. */
@NullMarked
package io.stammkunde.consent.link;

import org.jspecify.annotations.NullMarked;
