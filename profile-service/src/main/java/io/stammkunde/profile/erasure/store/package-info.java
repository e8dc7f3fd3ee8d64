/** Everything personal in MongoDB, across its collections, and what is remembered of erasures. */
@NullMarked
package io.stammkunde.profile.erasure.store;

import org.jspecify.annotations.NullMarked;
