/** Accounts with which people sign in, as far as rights requests reach them. */
@NullMarked
package io.stammkunde.consent.account;

import org.jspecify.annotations.NullMarked;
