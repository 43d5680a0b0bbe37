/** The files of messages: what they are, whether they are whole and small enough, kept under the same row-level security, served closed. */
@NullMarked
package org.homeward.messages.attachment;

import org.jspecify.annotations.NullMarked;
