/** What signed-in customers see and do about themselves. */
@NullMarked
package io.stammkunde.consent.selfservice;

import org.jspecify.annotations.NullMarked;
