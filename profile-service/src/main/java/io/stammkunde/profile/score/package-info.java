/** What metrics-service has calculated for people, to be shown with what else is known of them. */
@NullMarked
package io.stammkunde.profile.score;

import org.jspecify.annotations.NullMarked;
