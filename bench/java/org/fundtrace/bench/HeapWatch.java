package org.fundtrace.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

import com.sun.management.ThreadMXBean;

/**
 * The heap of this process from now on.
 *
 * @param before bytes in use at the beginning, after a collection
 * @param allocated bytes allocated until the beginning
 */
record HeapWatch(long before, long allocated) {

	private static final int MEGABYTE = 1 << 20;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	static HeapWatch begin() {
		System.gc();
		heap().forEach(MemoryPoolMXBean::resetPeakUsage);
		return new HeapWatch(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
				THREADS.getTotalThreadAllocatedBytes());
	}

	/** The most that was in use, garbage included, in megabytes. */
	long peak() {
		return heap().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
	}

	/** What was in use at the beginning, in megabytes. */
	long base() {
		return this.before / MEGABYTE;
	}

	/** Bytes allocated since, by all threads. */
	long allocatedSince() {
		return THREADS.getTotalThreadAllocatedBytes() - this.allocated;
	}

	private static List<MemoryPoolMXBean> heap() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

}
