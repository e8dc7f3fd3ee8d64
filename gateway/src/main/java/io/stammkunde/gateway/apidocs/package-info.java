/** One description of the whole interface, put together from what each service says of itself, and a page to read it. */
@NullMarked
package io.stammkunde.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
