/** Signs what others are to be able to check without this service. */
@NullMarked
package io.stammkunde.consent.signature;

import org.jspecify.annotations.NullMarked;
