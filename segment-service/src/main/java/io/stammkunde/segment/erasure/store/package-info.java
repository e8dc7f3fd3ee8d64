/** What erasures have found, in MongoDB. */
@NullMarked
package io.stammkunde.segment.erasure.store;

import org.jspecify.annotations.NullMarked;
