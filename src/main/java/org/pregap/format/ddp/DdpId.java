package org.pregap.format.ddp;

/**
 * The identifier of a set.
 *
 * <p>As read, no text has spaces around it.
 *
 * @param level {@code DDP 2.00}
 * @param upcEan 13 digits, empty if there is none; not checked here
 * @param masterId free text that identifies the job, at most 48 characters; not on the disc
 */
public record DdpId(String level, String upcEan, String masterId) {}
