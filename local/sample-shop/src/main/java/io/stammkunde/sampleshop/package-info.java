/**
 * An invented German online shop: who its customers are, when they visit, what they buy, allow, complain about and
 * return. Pure and seeded, so that the same seed and the same end give the same events, byte for byte; nothing here
 * knows a server. Every person, address and order is made up, and e-mails stand under example.org and example.com.
 */
@NullMarked
package io.stammkunde.sampleshop;

import org.jspecify.annotations.NullMarked;
