/** The tables of the directory and the SQL that reads and writes them. */
@NullMarked
package org.homeward.directory.register;

import org.jspecify.annotations.NullMarked;
