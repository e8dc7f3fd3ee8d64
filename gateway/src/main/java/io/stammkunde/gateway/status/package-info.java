/** Whether the services behind the gateway are there. */
@NullMarked
package io.stammkunde.gateway.status;

import org.jspecify.annotations.NullMarked;
