/** Next best category: from which categories people go on to which others in their next order, and what that says of one customer. */
@NullMarked
package io.stammkunde.metrics.nextcategory;

import org.jspecify.annotations.NullMarked;
