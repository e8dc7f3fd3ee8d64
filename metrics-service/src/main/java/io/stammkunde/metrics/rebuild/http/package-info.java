/** How a rebuild is asked for, and how the replay of profile-service is read. */
@NullMarked
package io.stammkunde.metrics.rebuild.http;

import org.jspecify.annotations.NullMarked;
