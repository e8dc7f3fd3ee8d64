/** How much one caller may ask for: requests in a time, and bytes in a body. */
@NullMarked
package io.stammkunde.gateway.limit;

import org.jspecify.annotations.NullMarked;
