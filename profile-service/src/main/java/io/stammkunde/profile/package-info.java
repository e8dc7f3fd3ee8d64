/** Collects what customers do, knows each customer once and remembers what each of them has allowed. */
@NullMarked
package io.stammkunde.profile;

import org.jspecify.annotations.NullMarked;
