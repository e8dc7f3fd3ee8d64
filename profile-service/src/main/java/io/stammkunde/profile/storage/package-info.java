/** The service's MongoDB database: its collections, and what all stores do alike when they write many documents. */
@NullMarked
package io.stammkunde.profile.storage;

import org.jspecify.annotations.NullMarked;
