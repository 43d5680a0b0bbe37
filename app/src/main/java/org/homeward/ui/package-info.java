/** What people see: pages, the frame around them, the design system's components, forms and error pages. */
@NullMarked
package org.homeward.ui;

import org.jspecify.annotations.NullMarked;
