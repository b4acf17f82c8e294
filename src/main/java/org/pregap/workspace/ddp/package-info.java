/**
 * How a DDP is to be written, as far as somebody says it: {@link org.pregap.workspace.ddp.DdpOptions}, which {@link
 * org.pregap.workspace.ddp.DdpProfile} reads from a file that says what a plant wants.
 */
@NullMarked
package org.pregap.workspace.ddp;

import org.jspecify.annotations.NullMarked;
