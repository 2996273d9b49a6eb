/** The least application that uses what Northline uses of its server: one entity, one bean, one resource. What its start takes is the limit. */
package org.northline.bench.bare;
