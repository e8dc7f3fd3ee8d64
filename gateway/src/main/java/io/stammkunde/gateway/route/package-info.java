/** Which paths there are, who may call them and where they lead; what is not in the table does not exist. */
@NullMarked
package io.stammkunde.gateway.route;

import org.jspecify.annotations.NullMarked;
