/** What people themselves see and decide of their consents. */
@NullMarked
package io.stammkunde.consent.preference;

import org.jspecify.annotations.NullMarked;
