/** Events in MongoDB. */
@NullMarked
package io.stammkunde.profile.timeline.store;

import org.jspecify.annotations.NullMarked;
