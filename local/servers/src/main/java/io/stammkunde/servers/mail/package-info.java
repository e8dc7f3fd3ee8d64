/** A mail server and a gateway for text messages that deliver nowhere: what is sent can be looked at. */
@NullMarked
package io.stammkunde.servers.mail;

import org.jspecify.annotations.NullMarked;
