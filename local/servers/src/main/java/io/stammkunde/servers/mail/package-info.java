/** A mail server that delivers nowhere: what is sent can be looked at. */
@NullMarked
package io.stammkunde.servers.mail;

import org.jspecify.annotations.NullMarked;
