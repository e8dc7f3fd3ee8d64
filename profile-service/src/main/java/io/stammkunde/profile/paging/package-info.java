/** Lists by cursor, where the position is an id. */
@NullMarked
package io.stammkunde.profile.paging;

import org.jspecify.annotations.NullMarked;
