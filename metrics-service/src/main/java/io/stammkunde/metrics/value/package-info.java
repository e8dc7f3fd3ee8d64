/** Figures about what a customer is worth: what they have brought, and what is predicted of them. */
@NullMarked
package io.stammkunde.metrics.value;

import org.jspecify.annotations.NullMarked;
