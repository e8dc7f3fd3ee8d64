/** Ends consents whose text has changed so much that people must be asked anew. */
@NullMarked
package io.stammkunde.consent.invalidation;

import org.jspecify.annotations.NullMarked;
