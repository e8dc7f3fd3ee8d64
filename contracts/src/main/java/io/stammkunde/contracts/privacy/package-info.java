/**
 * How the services act on one person's data together: who takes part, what they are told to do, and what they did. No
 * message names the person by anything but profile ids and keyed hashes; what a rectification corrects goes over a topic
 * of its own that keeps it for days only.
 */
@NullMarked
package io.stammkunde.contracts.privacy;

import org.jspecify.annotations.NullMarked;
