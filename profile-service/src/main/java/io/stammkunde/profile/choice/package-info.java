/** Hears what consent-service has recorded and keeps each person's permissions in line with it. */
@NullMarked
package io.stammkunde.profile.choice;

import org.jspecify.annotations.NullMarked;
