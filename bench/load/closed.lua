-- Posts the bodies of a file in turns, one a line, and prints what was measured as JSON. With a count it asks so many and no more,
-- looks for errors in the answers and says "finished" after the last.

local requests = {}
local turn = 0
local threads = {}

-- read from outside the thread that counts, so not local
refused = 0

function setup(thread)
  threads[#threads + 1] = thread
end

function init(args)
  for body in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }, body)
  end
  local count = tonumber(args[2] or 0)
  if count > 0 then
    once(count)
  end
end

function once(count)
  local asked = 0
  local answers = 0
  delay = function()
    asked = asked + 1
    return asked > count and 3600000 or 0
  end
  response = function(status, headers, body)
    if body:find('"errors"', 1, true) then
      refused = refused + 1
    end
    answers = answers + 1
    if answers == count then
      print("finished")
      io.flush()
      wrk.thread:stop()
    end
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format('{"answers":%d,"micros":%d,"bytes":%d,"p50":%d,"p99":%d,"bad":%d,"refused":%d}', summary.requests,
    summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout + errors.status, threads[1]:get("refused")))
end
