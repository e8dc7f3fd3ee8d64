/** The lists of members in MongoDB, one document for each person and segment. */
@NullMarked
package io.stammkunde.segment.membership.store;

import org.jspecify.annotations.NullMarked;
