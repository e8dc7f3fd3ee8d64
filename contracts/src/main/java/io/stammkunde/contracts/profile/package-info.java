/** The public subscription: what a profile is and how it changed. */
@NullMarked
package io.stammkunde.contracts.profile;

import org.jspecify.annotations.NullMarked;
