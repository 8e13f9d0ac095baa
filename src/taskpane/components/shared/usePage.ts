import { useState } from "react";

/** One page of a list, and what the pager under it needs. A shorter list falls back to its last page. */
export function usePage<Item>(items: readonly Item[], pageSize: number) {
  const [wanted, setPage] = useState(0);
  const page = Math.max(0, Math.min(wanted, Math.ceil(items.length / pageSize) - 1));
  return {
    items: items.slice(page * pageSize, (page + 1) * pageSize),
    pager: { page, pageSize, count: items.length, onPage: setPage },
  };
}
