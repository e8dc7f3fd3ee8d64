/** The customer events, as collected and as resolved to a person. */
@NullMarked
package io.stammkunde.contracts.event;

import org.jspecify.annotations.NullMarked;
