/**
 * Order and place of asynchronous work. Database work stays on the event loop it began on: a Hibernate session belongs to
 * one context.
 */
@NullMarked
package io.stammkunde.context;

import org.jspecify.annotations.NullMarked;
